/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = '142abf2039c8566e015ac95bbf5a1b80a947e4c0267990988f909cf34f21607b';
