/** What one page says. */
export interface PageTexts {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly done: string;
}

/** What the pages behind the links of letters say in one language. */
export interface PageWording {
  readonly direction: 'ltr' | 'rtl';
  readonly verifyEmail: PageTexts;
  readonly resetPassword: PageTexts & { readonly field: string };
  readonly acceptInvitation: { readonly title: string; readonly text: string };
  /** The link is wrong, used up or expired. */
  readonly badLink: string;
  readonly badPassword: string;
  readonly tryLater: string;
}

export const PAGE_WORDINGS: Readonly<Record<'en' | 'ar' | 'fa' | 'tr', PageWording>> = {
  en: {
    direction: 'ltr',
    verifyEmail: {
      title: 'Confirm your e-mail address',
      text: 'Press the button to confirm that the address is yours.',
      button: 'Confirm address',
      done: 'Thank you: the address is confirmed. You can close this page.',
    },
    resetPassword: {
      title: 'Choose a new password',
      text: 'It needs at least 8 characters. You will be signed out everywhere.',
      field: 'New password',
      button: 'Save the password',
      done: 'Your new password is saved. Sign in with it in the app or the shop.',
    },
    acceptInvitation: {
      title: 'Accept the invitation',
      text: 'Sign in to the app with which the store is run, and enter this code there:',
    },
    badLink: 'The link is wrong, used up or expired. Ask for a new letter.',
    badPassword: 'Choose another password: at least 8 characters, and none that is easily guessed.',
    tryLater: 'There is much to do at the moment. Try again in a minute.',
  },
  ar: {
    direction: 'rtl',
    verifyEmail: {
      title: 'أكِّد بريدك الإلكتروني',
      text: 'اضغط الزر لتأكيد أن هذا البريد يخصك.',
      button: 'تأكيد البريد',
      done: 'شكرًا لك، تم تأكيد البريد. يمكنك إغلاق هذه الصفحة.',
    },
    resetPassword: {
      title: 'اختر كلمة مرور جديدة',
      text: 'يجب ألا تقل عن 8 أحرف. سيُسجَّل خروجك من جميع أجهزتك.',
      field: 'كلمة المرور الجديدة',
      button: 'حفظ كلمة المرور',
      done: 'تم حفظ كلمة المرور الجديدة. سجّل الدخول بها في التطبيق أو المتجر.',
    },
    acceptInvitation: {
      title: 'قبول الدعوة',
      text: 'سجّل الدخول إلى تطبيق إدارة المتجر وأدخل هذا الرمز هناك:',
    },
    badLink: 'الرابط غير صحيح أو مستخدم أو منتهي الصلاحية. اطلب رسالة جديدة.',
    badPassword: 'اختر كلمة مرور أخرى لا تقل عن 8 أحرف ويصعب تخمينها.',
    tryLater: 'الخدمة مشغولة الآن. حاول مرة أخرى بعد دقيقة.',
  },
  fa: {
    direction: 'rtl',
    verifyEmail: {
      title: 'نشانی ایمیل خود را تأیید کنید',
      text: 'برای تأیید این‌که این نشانی از آن شماست، دکمه را بزنید.',
      button: 'تأیید نشانی',
      done: 'سپاسگزاریم؛ نشانی تأیید شد. می‌توانید این صفحه را ببندید.',
    },
    resetPassword: {
      title: 'گذرواژهٔ تازه‌ای انتخاب کنید',
      text: 'دست‌کم ۸ نویسه لازم است. از همهٔ دستگاه‌ها خارج می‌شوید.',
      field: 'گذرواژهٔ تازه',
      button: 'ذخیرهٔ گذرواژه',
      done: 'گذرواژهٔ تازه ذخیره شد. با آن در برنامه یا فروشگاه وارد شوید.',
    },
    acceptInvitation: {
      title: 'پذیرفتن دعوت',
      text: 'در برنامهٔ مدیریت فروشگاه وارد شوید و این کد را آنجا وارد کنید:',
    },
    badLink: 'این پیوند نادرست یا استفاده‌شده است یا اعتبار آن تمام شده است. نامهٔ تازه‌ای بخواهید.',
    badPassword: 'گذرواژهٔ دیگری انتخاب کنید: دست‌کم ۸ نویسه، و نه چیزی که آسان حدس زده شود.',
    tryLater: 'اکنون سرمان شلوغ است. یک دقیقهٔ دیگر دوباره تلاش کنید.',
  },
  tr: {
    direction: 'ltr',
    verifyEmail: {
      title: 'E-posta adresinizi doğrulayın',
      text: 'Adresin size ait olduğunu doğrulamak için düğmeye basın.',
      button: 'Adresi doğrula',
      done: 'Teşekkürler, adres doğrulandı. Bu sayfayı kapatabilirsiniz.',
    },
    resetPassword: {
      title: 'Yeni bir parola seçin',
      text: 'En az 8 karakter gerekir. Tüm cihazlarda oturumunuz kapatılır.',
      field: 'Yeni parola',
      button: 'Parolayı kaydet',
      done: 'Yeni parolanız kaydedildi. Uygulamada veya mağazada bu parolayla oturum açın.',
    },
    acceptInvitation: {
      title: 'Daveti kabul edin',
      text: 'Mağazanın yönetildiği uygulamada oturum açın ve bu kodu girin:',
    },
    badLink: 'Bağlantı hatalı, kullanılmış veya süresi dolmuş. Yeni bir ileti isteyin.',
    badPassword: 'Başka bir parola seçin: en az 8 karakter olsun ve kolay tahmin edilmesin.',
    tryLater: 'Şu anda yoğunuz. Bir dakika sonra yeniden deneyin.',
  },
};
