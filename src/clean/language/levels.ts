/** How the model keeps the probability of an n-gram: the floor of its length in letters, 1 to 4, and steps above it. Natural logs. */
export const FLOORS = [-11, -12, -13.5, -13.8] as const;
export const STEP = 0.5;
