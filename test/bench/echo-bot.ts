import { Client, Events } from 'discord.js';

/** The least program that answers in Discord: what the bot's cost is measured against. */
const client = new Client({
  intents: [],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('echo');
});
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(process.env.DISCORD_TOKEN);
