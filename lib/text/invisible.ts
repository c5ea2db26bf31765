/** Characters that are never seen, in rows: default-ignorable (soft hyphens, zero-width …) and bidirectional controls. */
export const ALL_INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
