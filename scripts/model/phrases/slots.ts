/** Words that stand for each other in the training sentences: `$WE` in a template is any of its line. */
export const SLOTS: Readonly<Record<string, string>> = {
  WE: 'We|We|We|The company|Fernhill|Our firm|This site|Pinewood Ltd|The Foundation|Our website|Harborlight.example',
  DATA: 'personal information|personal data|your information|your personal information|your personal data|your data|personally identifiable information|user data|information about you|the information we collect|customer information|any information you provide',
  THIRD:
    'third parties|anyone|other companies|outside parties|others|any third party|other organizations|third-party companies',
  PROVIDERS:
    'service providers|vendors|contractors|companies that work on our behalf|processors|our hosting provider|suppliers who help us run the service|payment processors|trusted agents who perform services for us',
  PARTNERS:
    'business partners|our partners|trusted third parties|selected companies|researchers|resellers|publishers|other organizations|merchants|other companies for their own purposes|non-profit organizations|retail partners',
  ADVERTISERS:
    'advertisers|advertising networks|advertising partners|ad networks|marketing partners|data brokers|social networks for advertising|ad exchanges|media agencies|companies that market products to you',
  SELL: 'sell|rent|sell or rent|sell, trade or rent|sell, lease or otherwise trade|trade|sell, rent, share or trade|lease|sell or exchange',
  SOLD: 'sold|rented|sold or rented|traded|sold, rented or leased|exchanged for money',
  SHARE: 'share|disclose|provide|transfer|give|pass on|release|make available',
  DELETE: 'delete|erase|remove|delete or correct|update or delete|destroy',
  DELETION: 'deletion|erasure|removal',
  COOKIES:
    'cookies|cookies and similar technologies|web beacons|pixels|cookies and web beacons|local storage|tracking technologies|SDKs|tags',
  LAW: 'applicable law|law|the law|local law|data protection law|applicable privacy laws',
  N: '30|90|60|180|7|14|twelve|18|24|365|six|two|three|10',
  SPAN: 'days|months|years|hours|weeks',
  MAY: 'may|can|will|might|could|sometimes',
};
