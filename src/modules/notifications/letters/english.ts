import type { Wording } from './wording.js';

export const english: Wording = {
  direction: 'ltr',
  greeting: 'Hello,',
  linkHint: 'If the button does not work, open this address:',
  tokenHint: 'If an app asks you for a code, enter this one:',
  closing: 'Your Wasla team',
  phoneCode: '{code} is your Wasla code. It works for {validFor}. Do not tell it to anyone.',
  emailVerification: {
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'Please confirm that this e-mail address belongs to you. The link works for {validFor}.',
      'If you did not ask for an account, you need not do anything.',
    ],
    action: 'Confirm address',
  },
  addressInUse: {
    subject: 'You already have an account',
    paragraphs: [
      'Someone wanted to make an account with this e-mail address, which already belongs to yours. Nothing about your account has changed.',
      'If it was you, sign in with your password, or ask for a new one. If it was not, you need not do anything.',
    ],
  },
  passwordReset: {
    subject: 'Choose a new password',
    paragraphs: [
      'Someone asked for a new password for your account. If it was you, choose one within {validFor}.',
      'If it was not you, ignore this letter: your password stays as it is.',
    ],
    action: 'Choose a password',
  },
  passwordChanged: {
    subject: 'Your password was changed',
    paragraphs: [
      'The password of your account has just been changed, and you were signed out on your other devices.',
      'If it was not you, ask for a new password at once.',
    ],
  },
  staffInvitation: {
    subject: 'You are invited to work in “{storeName}”',
    paragraphs: [
      'You are invited to work in the store “{storeName}”. The invitation is valid for {validFor}.',
      'If you do not know this store, you need not do anything.',
    ],
    action: 'Accept the invitation',
  },
};
