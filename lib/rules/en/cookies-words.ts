import { anyOf } from '../pattern.ts';

/** Parts of the patterns about what cookies are for. */

const BASKETS = 'cart|basket|preferences?|settings?|language|order|log-?in|session|choices';
/** The use of a site is measured; but a cookie that keeps track of a basket measures nothing. */
export const MEASURES = anyOf`
  analy[sz]\w*|analytics?|statistic\w*|traffic|usage|track(?! of (?:\w+ ){0,4}(?:${BASKETS}))|tracks
  tracking(?! (?:tools?|technolog\w+|pixels?|codes?|mechanisms?|methods?)\b)|measur\w+|count|monitor\w*|identify
  recogni[sz]e|trends|performance|how (?:you|our|people|users|visitors|customers|often|many)
  visitors? (?:use|interact|behavio\w+)|understand|compile|improve|number of|browsing|returning|repeat|returned
  previously visited|demographics|distinguish|learn|obtain (?:\w+ )?information (?:about|on)|better understand
  internet use|general internet
`;
/** The site works by them, or as people want it to. */
export const SERVES = anyOf`
  necessary|essential|required|needed|log(?:ged)?[- ]?in|sign(?:ed)?[- ]?in|sessions?|preferences?|settings?|basket
  shopping cart|cart|language|function\w*|remember|authenticat\w+|security|secure|store|save|proper operation|operate
  provide our services|convenience|customi[sz]e|personali[sz]e|enhance
`;
