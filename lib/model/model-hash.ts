/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = '5483b46d8b3acdd8d8e81a6e9fc5a3669c72b3ed2ca656d9c84b97deb43f2ba3';
