/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = '91752eeab034d63b0358dd8a1d319d6d50a72ef07f016a76fe70bd9abaf21fec';
