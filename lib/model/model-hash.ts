/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = '6f64b15cd19de593fe94f04f3c5ff07333c7918373cd571bde97932a327c699c';
