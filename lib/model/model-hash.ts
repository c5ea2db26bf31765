/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = '538e94808baee00ee1e5b7ddea5fd0e58ef13df8297fbd63cf5bccdfe7e45918';
