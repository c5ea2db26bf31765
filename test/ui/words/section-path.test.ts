import { expect, test } from 'vitest';
import { sectionPath } from '../../../lib/ui/words/section-path.ts';

const CASES = [
  { name: 'titles, outermost first', section: ['Your rights', 'Deletion'], path: 'Your rights › Deletion' },
  { name: 'capitals in sentence case', section: ['YOUR RIGHTS'], path: 'Your rights' },
  { name: 'no line that dates the policy', section: ['Effective Date: March 3, 2025', 'Sharing'], path: 'Sharing' },
  { name: 'no date in brackets', section: ['(Updated: January 1, 2024)'], path: '' },
  { name: 'no date in numbers', section: ['Last updated on 03.02.2025', 'Sharing'], path: 'Sharing' },
  { name: 'no month', section: ['This policy is effective as of 1st Sept. 2024'], path: '' },
  { name: 'no words that a date follows', section: ['Last updated', 'Sharing'], path: 'Sharing' },
  { name: 'a title that names a date', section: ['Orders before 1 May 2020'], path: 'Orders before 1 May 2020' },
  {
    name: 'a title on changes',
    section: ['How this policy is updated for you'],
    path: 'How this policy is updated for you',
  },
  { name: 'the title of the policy', section: ['Privacy policy'], path: 'Privacy policy' },
  {
    name: 'no sign of a link to it',
    section: ['#What we collect', 'Sharing ¶', 'Cookies #'],
    path: 'What we collect › Sharing › Cookies',
  },
  { name: 'a number sign that is part of it', section: ['Section #4 on C#'], path: 'Section #4 on C#' },
];
test.each(CASES)('shows $name', ({ section, path }) => {
  expect(sectionPath(section)).toBe(path);
});
