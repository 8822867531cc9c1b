/** What Discord accepts in one message, in UTF-16 code units and counts (API v10, Components V2). */
export const LIMITS = {
  text: 4000,
  components: 40,
  buttons: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  selectText: 100,
  choices: 25,
  choiceText: 100,
} as const;
