/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = '8455dfb4658c33c11c4519fbf20204eec2b40915aac064932cbd6dc0c38e90aa';
