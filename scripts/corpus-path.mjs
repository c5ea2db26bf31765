/** Where the labelled texts are: beside the project, or where the environment says. */
export const CORPUS = process.env.SMALLPRINT_CORPUS ?? '../shared/corpus';
