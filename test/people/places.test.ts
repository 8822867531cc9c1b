import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

describe('places and papers that are called like people', () => {
  it('takes a lake for no person', () => {
    const { names } = read(
      'The boat sank on Lake Tambi on Sunday, said Jane Roe, who runs the harbour.',
      'A hospital near Lake Tambi took in the survivors.',
    );
    expect(names).toEqual(['Jane Roe']);
  });

  it('takes a street for no person', () => {
    const { names } = read('Neighbours in Ashby Close said they had been asked for footage.');
    expect(names).toEqual([]);
  });

  it('takes a town for no person', () => {
    const { names } = read(
      'Three barns were burnt in the towns of Orme and Ashby Mere on Sunday.',
      'The village of Ruth Holm was quiet. A cart was seen in Ashby Mere at noon.',
    );
    expect(names).toEqual([]);
  });

  it('finds whoever is named beside a town, or whose town it is', () => {
    const { names } = read(
      'She spoke to the town of Orme and Jane Roe, 41, on Sunday.',
      'It is the village of Ann Holt’s birth. Holt said she would come.',
    );
    expect(names).toEqual(['Ann Holt', 'Jane Roe']);
  });

  it('finds whoever a sentence tells of behind a list of towns', () => {
    const { names } = read(
      'In the cities of Tern and Dorry, Lee Katz runs a chain of gyms. Katz is glad.',
    );
    expect(names).toEqual(['Lee Katz']);
  });

  it('takes what begins with the Arabic article for no person', () => {
    const { names } = read(
      'The mayor told Al Shamal that the bridge would open, Al Shamal said on Monday.',
      'Two clubs from Al Warqa have withdrawn.',
    );
    expect(names).toEqual([]);
  });

  it('finds whoever is called Al', () => {
    const { names } = read(
      'Former sheriff Al Roe retired on Monday.',
      'Al Whitlock, 61, takes over. Whitlock said he was ready.',
    );
    expect(names).toEqual(['Al Roe', 'Al Whitlock']);
  });

  it('tells people called Al from each other', () => {
    const { names, statements, mentions } = read(
      'Al Roe said on Monday that the ice was going. “It is going fast,” Roe said.',
      'Al Xarpt and Al Fronk agreed. Al Breck said he did too.',
      'Al Odd presented the weather. Al Shamal reported that he was ill.',
    );
    expect(names).toEqual(['Al Breck', 'Al Fronk', 'Al Odd', 'Al Roe', 'Al Xarpt']);
    expect(statements.map(({ speaker }) => speaker)).toContain('Al Breck');
    expect(mentions('Al Roe', 'name')).toEqual(['Al Roe', 'Roe']);
  });

  it('finds whoever is called Lake', () => {
    const { names } = read(
      'Lake Xell, who starred in the film, said it was late.',
      'Lake Tambi flooded the village.',
    );
    expect(names).toEqual(['Lake Xell']);
  });

  it('takes a laboratory, and the office of a judge, for no person', () => {
    const { names } = read(
      'The Marine Laboratory said that the river was low. Scientists at the Marine Laboratory agreed.',
      'The judge, Xamory, Mr Justice, ruled on Friday. Mr Justice Xamory said it was late.',
    );
    expect(names).toEqual(['Xamory']);
  });

  it('takes a paper that is told something for no person', () => {
    const { names } = read('The singer told Modern Fiddle in May that she was tired.');
    expect(names).toEqual([]);
  });
});
