import type { Wording } from './wording.js';

export const turkish: Wording = {
  direction: 'ltr',
  greeting: 'Merhaba,',
  linkHint: 'Düğme çalışmazsa şu adresi açın:',
  tokenHint: 'Uygulama sizden kod isterse şunu girin:',
  closing: 'Wasla ekibi',
  phoneCode: 'Wasla kodunuz {code}. {validFor} geçerlidir. Kimseyle paylaşmayın.',
  emailVerification: {
    subject: 'E-posta adresinizi doğrulayın',
    paragraphs: [
      'Lütfen bu e-posta adresinin size ait olduğunu doğrulayın. Bağlantı {validFor} geçerlidir.',
      'Hesap açmak istemediyseniz bir şey yapmanız gerekmez.',
    ],
    action: 'Adresi doğrula',
  },
  addressInUse: {
    subject: 'Zaten bir hesabınız var',
    paragraphs: [
      'Birisi, hesabınıza ait olan bu e-posta adresiyle yeni bir hesap açmak istedi. Hesabınızda hiçbir şey değişmedi.',
      'Bu sizseniz parolanızla oturum açın veya yeni bir parola isteyin. Siz değilseniz bir şey yapmanız gerekmez.',
    ],
  },
  passwordReset: {
    subject: 'Yeni bir parola seçin',
    paragraphs: [
      'Hesabınız için yeni bir parola istendi. Bunu siz istediyseniz {validFor} içinde yeni parolanızı seçin.',
      'Siz istemediyseniz bu iletiyi dikkate almayın; parolanız olduğu gibi kalır.',
    ],
    action: 'Parola seç',
  },
  passwordChanged: {
    subject: 'Parolanız değiştirildi',
    paragraphs: [
      'Hesabınızın parolası az önce değiştirildi ve diğer cihazlarınızdaki oturumlarınız kapatıldı.',
      'Bunu siz yapmadıysanız hemen yeni bir parola isteyin.',
    ],
  },
  staffInvitation: {
    subject: '“{storeName}” mağazasında çalışmaya davetlisiniz',
    paragraphs: [
      '“{storeName}” mağazasında çalışmaya davet edildiniz. Davet {validFor} geçerlidir.',
      'Bu mağazayı tanımıyorsanız bir şey yapmanız gerekmez.',
    ],
    action: 'Daveti kabul et',
  },
};
