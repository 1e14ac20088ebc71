import type { BuyerWording } from '../buyer-wording.js';

export const arabic: BuyerWording = {
  orderConfirmed: {
    subject: 'تم تأكيد طلبك رقم {orderNumber}',
    paragraphs: ['شكرًا لطلبك من متجر «{storeName}». تم تأكيده ويجري تجهيزه.'],
  },
  orderDeclined: {
    subject: 'تعذّر دفع طلبك رقم {orderNumber}',
    paragraphs: [
      'لم تنجح عملية دفع {total} لطلبك رقم {orderNumber} من متجر «{storeName}». لم يُخصم منك شيء، ولم تعد البضاعة محجوزة لك.',
      'سلتك مفتوحة من جديد: يمكنك المحاولة مرة أخرى أو الدفع بطريقة أخرى.',
    ],
  },
  orderExpired: {
    subject: 'لم يُدفع طلبك رقم {orderNumber} في الوقت المحدد',
    paragraphs: [
      'لم يصل مبلغ {total} لطلبك رقم {orderNumber} من متجر «{storeName}» في الوقت المحدد، فانتهى الطلب ولم تعد بضاعته محجوزة لك.',
      'سلتك مفتوحة من جديد. وإذا وصل مبلغك لاحقًا فإنه يعود إليك تلقائيًا.',
    ],
  },
  orderCancelled: {
    subject: 'تم إلغاء طلبك رقم {orderNumber}',
    paragraphs: ['تم إلغاء طلبك رقم {orderNumber} من متجر «{storeName}»، ولن تُرسل بضاعته.'],
    whenPaid: 'يعود إليك ما دفعته بالطريقة نفسها. قد يستغرق ذلك بضعة أيام بحسب مصرفك.',
  },
  paymentReturned: {
    subject: 'المبلغ الذي دفعته للطلب رقم {orderNumber} يعود إليك',
    paragraphs: [
      'وصل المبلغ {amount} الذي دفعته لمتجر «{storeName}» بعد أن انتهى الطلب رقم {orderNumber}، لذلك لن تُرسل بضاعته.',
      'يعود المبلغ كاملًا إليك تلقائيًا بالطريقة التي دفعته بها، ولا يلزمك فعل أي شيء. قد يستغرق ذلك بضعة أيام بحسب مصرفك.',
      'إذا كنت لا تزال ترغب في البضاعة فاطلبها من جديد.',
    ],
  },
  parcelShipped: {
    subject: 'طرد من طلبك رقم {orderNumber} في الطريق إليك',
    paragraphs: ['سلّم متجر «{storeName}» طردًا من طلبك رقم {orderNumber} إلى شركة الشحن.'],
  },
  parcelDelivered: {
    subject: 'وصل طرد من طلبك رقم {orderNumber}',
    paragraphs: [
      'تم تسليم طرد من طلبك رقم {orderNumber} من متجر «{storeName}».',
      'إذا لم تستلمه فتواصل مع المتجر.',
    ],
  },
  refunded: {
    subject: 'أُعيد إليك مبلغ {amount} عن طلبك رقم {orderNumber}',
    paragraphs: [
      'أعاد متجر «{storeName}» إليك مبلغ {amount} عن طلبك رقم {orderNumber} بالطريقة التي دُفع بها.',
      'قد تمر بضعة أيام قبل أن يظهر المبلغ لدى مصرفك.',
    ],
  },
  returnApproved: {
    subject: 'تم قبول إرجاعك من الطلب رقم {orderNumber}',
    paragraphs: [
      'يقبل متجر «{storeName}» إرجاع هذه البضاعة من طلبك رقم {orderNumber}. نرجو أن ترسلها إلى المتجر.',
    ],
  },
  returnDeclined: {
    subject: 'لم يُقبل إرجاعك من الطلب رقم {orderNumber}',
    paragraphs: ['لا يقبل متجر «{storeName}» إرجاع هذه البضاعة من طلبك رقم {orderNumber}.'],
  },
  returnReceived: {
    subject: 'وصلت البضاعة المرتجعة من طلبك رقم {orderNumber}',
    paragraphs: [
      'استلم متجر «{storeName}» هذه البضاعة من طلبك رقم {orderNumber}.',
      'عندما يعود إليك مبلغ عنها نخبرك برسالة أخرى.',
    ],
  },
  labels: {
    subtotal: 'المجموع الفرعي',
    discount: 'الخصم',
    shipping: 'الشحن',
    tax: 'الضريبة',
    taxIncluded: 'منها الضريبة',
    total: 'الإجمالي',
    carrier: 'شركة الشحن',
    trackingNumber: 'رقم التتبع',
    reason: 'السبب',
    answer: 'رد المتجر',
    reference: 'الطلب',
    code: 'الرمز',
  },
  followAsGuest:
    'يعرض لك المتجر الطلب في أي وقت عند إدخال معرّفه ورمزه. لا تشارك الرمز مع أحد، فهو يفتح الطلب لغيرك أيضًا.',
  followWithAccount: 'تجد الطلب في حسابك في متجر «{storeName}»، وهناك يمكنك متابعته.',
  track: 'تتبع الطرد',
};
