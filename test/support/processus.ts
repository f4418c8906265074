const pause = (ms: number): Promise<void> => new Promise((tenir) => setTimeout(tenir, ms));

/** Attend qu’une condition soit vraie, en faisant `entre` à chaque essai ; renonce au bout de quinze secondes. */
export const attendre = async (condition: () => boolean, entre: () => void = () => {}): Promise<void> => {
  const fin = Date.now() + 15_000;
  while (!condition() && Date.now() < fin) {
    entre();
    await pause(50);
  }
};
