/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = 'fd5188202d7fbefa5766d0a4ef4ba984de14a4abefd3438fbf8d20ca20226b86';
