/** SHA-256 of `assets/model/answers.bin`; `npm run train` writes both. */
export const MODEL_SHA256 = '79f36e7627bf9146472ddd87f5d3291180fe69f06fd5e407589391ee05afcb16';
