export const MODEL_SHA256 = '';
