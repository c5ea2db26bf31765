/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = '0d8cf2d73d584ba6773c3cc7e84990c099169fef6db736dd2ef05d8a73834b05';
