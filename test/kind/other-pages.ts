/** Pages that speak of privacy or of law and are no policies, in our own words. */
export const OTHER_PAGES: readonly { name: string; language: string; title: string; text: string }[] = [
  {
    name: 'terms of service with a line about privacy',
    language: 'en',
    title: 'Terms of Service',
    text: `Terms of Service. By using the Lantern service you agree to these terms. You may not resell the service or use it for prohibited purposes. We may terminate your account at any time. The service is provided as is, without warranty of any kind, and our liability is limited to the fees that you paid. You will indemnify us against claims. Your privacy matters to us; see our Privacy Policy. These terms are governed by the law of Norway, and disputes go to the courts of Oslo. All intellectual property stays ours. Refunds are given within fourteen days. If a part of these terms is invalid, the rest stands.`,
  },
  {
    name: 'an article about privacy',
    language: 'en',
    title: 'Regulator fines three data brokers',
    text: `The regulator has fined three data brokers that sold personal data without consent, it said on Tuesday. According to the decision, the companies collected location data from phone apps and sold it to advertisers. "People had no idea," the commissioner told reporters. Privacy groups welcomed the fine and asked for more. Critics said that the law was too weak and pointed to earlier cases. One of the companies will appeal, its lawyer told this newspaper. The author covers technology for the paper. Read more: how the brokers work. 12 comments. Subscribe to our newsletter for more stories like this one.`,
  },
  {
    name: 'a help page about privacy settings',
    language: 'en',
    title: 'Change who can see your posts',
    text: `Change who can see your posts. Open the menu and choose Settings, then Privacy. Under Who can see my posts, choose Everyone, Friends or Only me. To hide a single post, open it and tap the three dots. You can change this at any time. Was this article helpful? Yes No. Related articles: Block a person, Report a post, Download the app, Reset your password.`,
  },
  {
    name: 'a cookie banner',
    language: 'en',
    title: '',
    text: `We value your privacy. We and our partners use cookies to personalise content and ads and to analyse our traffic. Accept all. Reject all. Manage options. Read our privacy policy.`,
  },
  {
    name: 'a log-in wall',
    language: 'en',
    title: 'Log in',
    text: `Log in to continue. E-mail address. Password. Forgot your password? New here? Create an account. By continuing you agree to our Terms of Service and Privacy Policy.`,
  },
  {
    name: 'a shell that waits for its script',
    language: 'en',
    title: 'Privacy Policy',
    text: `Privacy Policy. You need to enable JavaScript to run this app.`,
  },
  {
    name: 'a soft 404 under a policy’s title',
    language: 'en',
    title: 'Privacy Policy',
    text: `Sorry, the page that you are looking for does not exist. It may have been moved. Go to the home page, or search our site. Products. About us. Careers. Contact. Privacy Policy. Terms. © Lantern`,
  },
  {
    name: 'a hub of legal texts',
    language: 'en',
    title: 'Legal',
    text: `Legal. Terms of Service. Privacy Policy. Cookie Policy. Acceptable use. Copyright. Trademark guidelines. Data processing agreement. Sub-processors. Security. Modern slavery statement. Accessibility.`,
  },
  {
    name: 'the page of a privacy product',
    language: 'en',
    title: 'Veil: privacy for your team',
    text: `Veil keeps your team's messages private. End-to-end encryption, no ads, no tracking. Trusted by 3,000 companies. Start your free trial today, no credit card needed. Plans and pricing: Basic, Team, Enterprise. What our customers say: "We moved in a day." Download for Windows, macOS and Linux. Security that you can check: our code is open source and audited every year.`,
  },
  {
    name: 'a job for a privacy lawyer',
    language: 'en',
    title: 'Privacy Counsel',
    text: `Privacy Counsel, full time, Oslo. You will advise our teams on GDPR and CCPA, negotiate data processing agreements with vendors and answer data subject requests. You have five years of experience in data protection law, a law degree and a certificate. We offer a good salary, five weeks of holiday and lunch. Apply now with your CV.`,
  },
  {
    name: 'German terms',
    language: 'de',
    title: 'Allgemeine Geschäftsbedingungen',
    text: `Allgemeine Geschäftsbedingungen. Der Vertragsschluss kommt mit unserer Bestätigung zustande. Die Preise enthalten die Umsatzsteuer. Die Lieferung erfolgt innerhalb von fünf Tagen. Die Gewährleistung richtet sich nach dem Gesetz; die Haftung ist auf Vorsatz und grobe Fahrlässigkeit beschränkt. Gerichtsstand ist Oslo. Sie können den Vertrag jederzeit kündigen. Hinweise zum Datenschutz finden Sie in unserer Datenschutzerklärung.`,
  },
  {
    name: 'a German imprint',
    language: 'de',
    title: 'Impressum',
    text: `Impressum. Angaben gemäß § 5 DDG: Laternenverein e. V., Hauptstraße 1, 12345 Musterstadt. Vertreten durch den Vorstand. Telefon, E-Mail. Registergericht: Amtsgericht Musterstadt. Umsatzsteuer-Identifikationsnummer. Verantwortlich für den Inhalt. Haftung für Inhalte: Als Diensteanbieter sind wir für eigene Inhalte verantwortlich. Haftung für Links. Urheberrecht.`,
  },
  {
    name: 'a French article',
    language: 'fr',
    title: 'La CNIL inflige une amende',
    text: `La CNIL a infligé une amende à une entreprise de publicité, selon un communiqué publié mardi. L'autorité lui reproche d'avoir collecté des données personnelles sans consentement. « C'est une décision importante », a déclaré une association. L'entreprise a annoncé un recours. Lire aussi : notre enquête. 8 commentaires. Abonnez-vous pour lire la suite de l'article.`,
  },
  {
    name: 'Spanish conditions of sale',
    language: 'es',
    title: 'Condiciones generales de venta',
    text: `Condiciones generales de venta. El pedido se confirma por correo. El precio incluye los impuestos. La entrega se realiza en cinco días. Puede ejercer su derecho de desistimiento en catorce días y recibirá la devolución del importe. La garantía es de tres años. Nuestra responsabilidad se limita al precio del pedido. La jurisdicción corresponde a los tribunales de Madrid.`,
  },
  {
    name: 'a Japanese news page',
    language: 'ja',
    title: 'ニュース',
    text: `市の新しい図書館が四月に開館します。市長は記者会見で「多くの人に来てほしい」と述べました。関連記事を読む。コメント三件。続きを読むにはログインしてください。天気、スポーツ、経済のニュース。`,
  },
  {
    name: 'an empty text',
    language: 'und',
    title: '',
    text: '',
  },
];
