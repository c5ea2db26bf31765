import type { Rule } from '../define-rule.ts';
import sale from './sale.ts';

/** All rules for English, a file a question. */
export const RULES: readonly Rule[] = [...sale];
