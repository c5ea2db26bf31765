/**
 * Companies and the brands that they own, by first word in lower case: what a company's own policy names of these are
 * its products, not others that get data. A brand's policy names its parent as another all the same.
 *
 * Source: general knowledge.
 */
const COMPANY_GROUPS: Readonly<Record<string, readonly string[]>> = {
  microsoft: ['linkedin', 'skype', 'github', 'xandr'],
  facebook: ['meta', 'instagram', 'whatsapp'],
  meta: ['facebook', 'instagram', 'whatsapp'],
  instagram: ['meta', 'facebook', 'whatsapp'],
  whatsapp: ['meta', 'facebook', 'instagram'],
  alphabet: ['google'],
  amazon: ['twitch'],
  paypal: ['braintree', 'venmo'],
  salesforce: ['heroku', 'slack', 'tableau', 'pardot'],
  adobe: ['marketo', 'omniture'],
  oracle: ['eloqua', 'bluekai', 'addthis', 'netsuite'],
  automattic: ['wordpress', 'woocommerce', 'tumblr'],
  twilio: ['sendgrid'],
  intuit: ['mailchimp'],
  nielsen: ['exelate'],
  verizon: ['yahoo', 'aol'],
};
export default COMPANY_GROUPS;
