/** How the bodies of a run work when nobody says otherwise: most in time, some late, some returned, a few silent. */
export const DEFAULT_BEHAVIOUR = "punctual:6,late-14:2,returned-once:1,silent:1";
export const DEFAULT_SEED = 20;
