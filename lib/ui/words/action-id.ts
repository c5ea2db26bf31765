import type { StateCode, Wording } from '../../strings/strings.ts';

type ActionsOf<State> = State extends { readonly actions: infer Actions } ? keyof Actions : never;

/** What a button of a state or notice does. Each id has one label in the wording. */
export type ActionId = ActionsOf<Wording['states'][StateCode]>;
