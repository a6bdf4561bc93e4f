import * as z from "zod/mini";

/**
 * A value that the platform's editions write in several forms, read as one.
 *
 * @param read gives the value, or `undefined` for what is none of its forms.
 * @param message what must be, as the end of a sentence that begins with the field's name.
 */
export const lenient = <Form, Value>(
  read: (form: unknown) => Value | undefined,
  message: string,
): z.ZodMiniType<Value, Form> =>
  z.unknown().check((payload) => {
    const value = read(payload.value);
    if (value === undefined) payload.issues.push({ code: "custom", message, input: payload.value });
    else payload.value = value;
  }) as never;
