/**
 * Learns weights. Deterministic: the same material gives the same bytes.
 *
 * Shape: one of the programs in `scripts/model`, by the first argument; each reads the arguments itself.
 */
const USAGE = `npm run train                                          the answers' model, into assets/model
npm run train -- --except aside --out FOLDER           without the policies kept aside, into another folder
npm run train -- --topics                              the topics' model that ships, into assets/model
npm run train -- --topics FILE.jsonl... --out MODEL    a topics' model from other segments, for \`tag --topics-model\`
npm run train:kind                                     the weights of lib/kind`;

const [first] = process.argv.slice(2);
if (first === '--help') console.log(USAGE);
else if (first === '--topics') await import('./model/train-topics.ts');
else await import('./model/train-model.ts');

export {};
