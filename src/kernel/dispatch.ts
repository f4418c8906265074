/** Un message reconnu à son `type` : commande ou fait. */
type Message = { readonly type: string };

/** Une fonction par type de message : le compilateur refuse d’en oublier une. */
export type Handlers<M extends Message, A extends readonly unknown[], R> = {
  readonly [X in M as X['type']]: (message: X, ...args: A) => R;
};

/** Confie un message à la fonction de son type. */
export const dispatch = <M extends Message, A extends readonly unknown[], R>(
  handlers: Handlers<M, A, R>,
  message: M,
  ...args: A
): R => {
  // `Handlers` garantit que la fonction rangée sous `message.type` accepte ce message ; TypeScript ne sait pas le suivre.
  const handler = handlers[message.type as keyof typeof handlers] as (message: M, ...args: A) => R;
  return handler(message, ...args);
};
