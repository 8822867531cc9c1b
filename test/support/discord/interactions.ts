import {
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIInteraction,
  type APIInteractionResponseCallbackData,
  type APIMessage,
  type APIUser,
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import { message, snowflake } from './payloads.js';
import { type Answer, type RecordedRequest, type Route, refusal } from './rest.js';

/** What a bot posts as its first answer to an interaction. */
export interface Callback {
  type: InteractionResponseType;
  data?: APIInteractionResponseCallbackData & APICommandAutocompleteInteractionResponseCallbackData;
}

interface Known {
  readonly interaction: APIInteraction;
  readonly sentAt: number;
  callback?: Callback;
  /** The messages that hang on the interaction's token, by id, and one also as `@original`. */
  readonly messages: Map<string, APIMessage>;
}

/** The interactions that were sent, and what the bot made of them. */
export class Interactions {
  readonly #bot: APIUser;
  readonly #answerWithin: number;
  readonly #byToken = new Map<string, Known>();

  /** @param answerWithin - ms after which an interaction that nobody has answered is forgotten */
  constructor(bot: APIUser, answerWithin: number) {
    this.#bot = bot;
    this.#answerWithin = answerWithin;
  }

  /** Makes an interaction one that can be answered. */
  add(interaction: APIInteraction): void {
    const known: Known = { interaction, sentAt: Date.now(), messages: new Map() };
    this.#byToken.set(interaction.token, known);
  }

  /** The accepted answer to an interaction, once there is one. */
  callback(interaction: APIInteraction): Callback | undefined {
    return this.#byToken.get(interaction.token)?.callback;
  }

  routes(): Route[] {
    return [
      {
        method: 'POST',
        path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
        open: true,
        answer: (request, [id, token]) => this.#answer(request, id, token),
      },
      {
        method: 'POST',
        path: /^\/webhooks\/\d+\/([^/]+)$/,
        open: true,
        answer: ({ body }, [token]) => this.#followUp(body as Partial<APIMessage>, token),
      },
      ...['GET', 'PATCH', 'DELETE'].map((method) => ({
        method,
        path: /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
        open: true,
        answer: ({ body }: RecordedRequest, [token, id]: readonly string[]) =>
          method === 'DELETE'
            ? this.#delete(token, id)
            : this.#message(body as Partial<APIMessage> | undefined, token, id),
      })),
    ];
  }

  #answer({ at, body, query }: RecordedRequest, id = '', token = ''): Answer {
    const known = this.#byToken.get(token);
    const late = known && !known.callback && at - known.sentAt > this.#answerWithin;
    if (known?.interaction.id !== id || late) return refusal(404, 10062, 'Unknown interaction');
    if (known.callback) return refusal(400, 40060, 'Interaction has already been acknowledged.');

    const callback = body as Callback;
    known.callback = callback;
    const original = this.#original(known, callback);
    if (original) known.messages.set('@original', original);
    if (query.with_response !== 'true') return { status: 204 };

    const flags = original?.flags ?? 0;
    const result: RESTPostAPIInteractionCallbackWithResponseResult = {
      interaction: {
        id,
        type: known.interaction.type,
        ...(original && {
          response_message_id: original.id,
          response_message_loading: (flags & MessageFlags.Loading) !== 0,
          response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
        }),
      },
      resource: { type: callback.type, ...(original && { message: original }) },
    };
    return { status: 200, body: result };
  }

  /** What `@original` means from now on: a new message, or the one that carries the component. */
  #original(known: Known, { type, data }: Callback): APIMessage | undefined {
    const parts = (data ?? {}) as Partial<APIMessage>;
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return this.#keep(known, parts);
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return this.#keep(known, { flags: (parts.flags ?? 0) | MessageFlags.Loading });
      case InteractionResponseType.DeferredMessageUpdate:
      case InteractionResponseType.UpdateMessage:
        return this.#keep(known, { ...known.interaction.message, ...parts });
      default:
        return undefined;
    }
  }

  #keep({ interaction, messages }: Known, parts: Partial<APIMessage>): APIMessage {
    const kept = message(this.#bot, interaction.channel?.id ?? snowflake(), parts);
    messages.set(kept.id, kept);
    return kept;
  }

  #followUp(parts: Partial<APIMessage>, token = ''): Answer {
    const known = this.#byToken.get(token);
    if (!known?.callback) return refusal(404, 10015, 'Unknown Webhook');
    return { status: 200, body: this.#keep(known, parts) };
  }

  #delete(token = '', id = ''): Answer {
    const deleted = this.#byToken.get(token)?.messages.delete(id);
    return deleted ? { status: 204 } : refusal(404, 10008, 'Unknown Message');
  }

  #message(edit: Partial<APIMessage> | undefined, token = '', id = ''): Answer {
    const known = this.#byToken.get(token);
    if (!known?.callback) return refusal(404, 10015, 'Unknown Webhook');
    const found = known.messages.get(id);
    if (!found) return refusal(404, 10008, 'Unknown Message');
    if (edit) {
      Object.assign(found, edit, { edited_timestamp: new Date().toISOString() });
      found.flags = ((found.flags ?? 0) | (edit.flags ?? 0)) & ~MessageFlags.Loading;
    }
    return { status: 200, body: found };
  }
}
