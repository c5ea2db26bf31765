/** A character that is never seen: default-ignorable (soft hyphens, zero-width …) or a bidirectional control. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** All of them, for replacing. */
export const ALL_INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
