/** A practice that few policies name, with the sentences that prove its pattern. */
export interface RarePractice {
  readonly id: string;
  readonly says: RegExp;
  readonly unless?: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const DENIES = /\b(?:not|never|no|nor|without)\b.{0,60}$/i;

/** Whether a sentence names a practice without denying it. Patterns are matched on plain text. */
export function names({ says, unless }: RarePractice, plain: string): boolean {
  const match = says.exec(plain);
  return match !== null && !DENIES.test(plain.slice(0, match.index + 1)) && unless?.test(plain) !== true;
}

/** What is worth a mark where it is named. How rare each is was measured: see `practice-shares.ts`. */
export const RARE_PRACTICES = [
  {
    id: 'keystrokes',
    says: /\b(?:keystrokes?|key ?logg\w{1,4}|(?:record|log|captur|monitor)\w{0,3} (?:\w{1,12} ){0,4}(?:typing|what you type))\b/i,
    hits: ['Our tools record mouse clicks and keystrokes.', 'We may monitor how fast and what you type.'],
    misses: ['We never log keystrokes.', 'Type your name into the form.'],
  },
  {
    id: 'session-replay',
    says: /\b(?:session (?:replay|recording)s?|mouse movements?|screen recordings?|replay (?:of )?(?:your )?(?:visits?|sessions?))\b/i,
    hits: [
      'We use session replay to see how you move through the site.',
      'Scripts collect mouse movements and scrolling.',
    ],
    misses: ['We do not make screen recordings.', 'You can replay any song.'],
  },
  {
    id: 'insurers',
    says: /\b(?:shar|sell|disclos|provid|transfer|giv)\w{0,3}\b.{0,80}\b(?:insurers?|insurance (?:companies|carriers|providers|partners))\b/i,
    unless:
      /\b(?:claims?|accident|employee|benefits?|your insurer|health plan|if we are sold|payment for (?:treatment|care))\b/i,
    hits: ['We may sell driving data to insurance companies.', 'We share your score with insurers.'],
    misses: ['We do not share data with insurers.', 'We share details of an accident with insurers to settle claims.'],
  },
  {
    id: 'credit-bureaus',
    says: /\bcredit (?:bureaus?|reference agenc(?:y|ies)|reporting agenc(?:y|ies)|reports?|scores?)\b/i,
    hits: ['We obtain your credit report from credit bureaus.'],
    misses: ['We do not check credit scores.', 'We accept every credit card.'],
  },
  {
    id: 'microphone',
    says: /\b(?:microphones?|(?:voice|audio) recordings?|record\w{0,3} (?:your )?(?:voice|audio|(?:phone )?calls|telephone calls|conversations))\b/i,
    hits: ['The app listens through the microphone.', 'We may record calls with our support.'],
    misses: ['We never use the microphone.', 'We keep records of orders.'],
  },
  {
    id: 'face-recognition',
    says: /\b(?:(?:face|facial) (?:recognition|geometry|scans?|templates?)|face ?prints?|voice ?prints?)\b/i,
    hits: ['We use facial recognition to group photos.', 'A scan of face geometry is stored.'],
    misses: ['We do not use facial recognition.', 'We face the same duties as others.'],
  },
  {
    id: 'genetic',
    says: /\b(?:genetic (?:data|information|testing)|DNA)\b/,
    hits: ['We process genetic data from your sample.'],
    misses: ['We do not ask for genetic information.', 'Privacy is in our blood.'],
  },
  {
    id: 'messages-and-calls',
    says: /\b(?:call (?:logs?|history|records)|(?:read|access|collect|scan)\w{0,3} (?:\w{1,12} ){0,3}(?:SMS|text messages|your messages|your emails?|contents? of your (?:e-?mails?|messages)))\b/i,
    hits: ['The app collects call logs.', 'We scan the content of your messages for keywords.'],
    misses: ['We do not read your messages.', 'You can send us text messages.'],
  },
  {
    id: 'installed-apps',
    says: /\b(?:(?:list of|other|which) (?:\w{1,12} ){0,2}app(?:lication)?s (?:that are |you have )?(?:installed|on your (?:device|phone))|installed app(?:lication)?s)\b/i,
    hits: [
      'We collect a list of the apps installed on your phone.',
      'The software sends us the installed applications.',
    ],
    misses: ['We do not look at installed apps.', 'Our app can be installed on your phone.'],
  },
  {
    id: 'clipboard',
    says: /\bclipboard\b/i,
    hits: ['The app reads the clipboard when it starts.'],
    misses: ['We do not read your clipboard.', 'Copy the code.'],
  },
  {
    id: 'employer',
    says: /\b(?:shar|disclos|provid|giv)\w{0,3} (?:\w{1,14} ){0,8}(?:with|to) your (?:employer|school|parents)\b/i,
    hits: ['We may share how you use the app with your employer.'],
    misses: ['We do not disclose results to your employer.', 'Your employer may have its own policy.'],
  },
  {
    id: 'background-location',
    says: /\b(?:location\b.{0,80}\b(?:in the background|even (?:when|if|while) (?:the|our|you)|when the app is (?:closed|not (?:open|in use)))|continuous(?:ly)? (?:track|collect|monitor)\w{0,3} (?:your )?(?:precise )?location)\b/i,
    hits: ['We collect location in the background.', 'The app may continuously track your location.'],
    misses: ['We do not collect location in the background.', 'Tell us your location to find a shop.'],
  },
] as const satisfies readonly RarePractice[];

export type RarePracticeId = (typeof RARE_PRACTICES)[number]['id'];
