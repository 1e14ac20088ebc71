import type { BuyerWording } from '../buyer-wording.js';

export const persian: BuyerWording = {
  orderConfirmed: {
    subject: 'سفارش {orderNumber} شما تأیید شد',
    paragraphs: [
      'از سفارش شما در فروشگاه «{storeName}» سپاسگزاریم. سفارش تأیید شده و در حال آماده‌سازی است.',
    ],
  },
  orderDeclined: {
    subject: 'پرداخت سفارش {orderNumber} شما انجام نشد',
    paragraphs: [
      'پرداخت {total} برای سفارش {orderNumber} شما در فروشگاه «{storeName}» موفق نبود. مبلغی از شما برداشت نشد و کالاها دیگر برای شما نگه داشته نمی‌شوند.',
      'سبد خرید شما دوباره باز است: می‌توانید بار دیگر امتحان کنید یا به روش دیگری بپردازید.',
    ],
  },
  orderExpired: {
    subject: 'سفارش {orderNumber} شما به‌موقع پرداخت نشد',
    paragraphs: [
      'پرداخت {total} برای سفارش {orderNumber} شما در فروشگاه «{storeName}» به‌موقع نرسید. سفارش پایان یافت و کالاهای آن دیگر برای شما نگه داشته نمی‌شوند.',
      'سبد خرید شما دوباره باز است. اگر پرداخت شما پس از این برسد، خودبه‌خود به شما بازمی‌گردد.',
    ],
  },
  orderCancelled: {
    subject: 'سفارش {orderNumber} شما لغو شد',
    paragraphs: ['سفارش {orderNumber} شما در فروشگاه «{storeName}» لغو شد و کالاهای آن فرستاده نمی‌شوند.'],
    whenPaid: 'آنچه پرداخته‌اید از همان راه به شما بازمی‌گردد. بسته به بانک شما ممکن است چند روز طول بکشد.',
  },
  paymentReturned: {
    subject: 'پرداخت شما برای سفارش {orderNumber} به شما بازمی‌گردد',
    paragraphs: [
      'پرداخت شما به مبلغ {amount} به فروشگاه «{storeName}» پس از پایان سفارش {orderNumber} رسید؛ به همین دلیل کالاهای آن فرستاده نمی‌شوند.',
      'همهٔ مبلغ خودبه‌خود و از همان راهی که پرداخت کردید به شما بازمی‌گردد و لازم نیست کاری انجام دهید. بسته به بانک شما ممکن است چند روز طول بکشد.',
      'اگر هنوز این کالاها را می‌خواهید، لطفاً دوباره سفارش دهید.',
    ],
  },
  parcelShipped: {
    subject: 'بسته‌ای از سفارش {orderNumber} شما در راه است',
    paragraphs: ['فروشگاه «{storeName}» بسته‌ای از سفارش {orderNumber} شما را به شرکت حمل تحویل داد.'],
  },
  parcelDelivered: {
    subject: 'بسته‌ای از سفارش {orderNumber} شما رسید',
    paragraphs: [
      'بسته‌ای از سفارش {orderNumber} شما در فروشگاه «{storeName}» تحویل داده شد.',
      'اگر آن را دریافت نکرده‌اید، لطفاً با فروشگاه تماس بگیرید.',
    ],
  },
  refunded: {
    subject: '{amount} بابت سفارش {orderNumber} به شما بازگشت',
    paragraphs: [
      'فروشگاه «{storeName}» مبلغ {amount} بابت سفارش {orderNumber} را از همان راه پرداخت به شما بازگرداند.',
      'ممکن است چند روز طول بکشد تا بانک شما آن را نشان دهد.',
    ],
  },
  returnApproved: {
    subject: 'درخواست مرجوعی شما برای سفارش {orderNumber} پذیرفته شد',
    paragraphs: [
      'فروشگاه «{storeName}» این کالاها از سفارش {orderNumber} شما را پس می‌گیرد. لطفاً آن‌ها را برای فروشگاه بفرستید.',
    ],
  },
  returnDeclined: {
    subject: 'درخواست مرجوعی شما برای سفارش {orderNumber} پذیرفته نشد',
    paragraphs: ['فروشگاه «{storeName}» این کالاها از سفارش {orderNumber} شما را پس نمی‌گیرد.'],
  },
  returnReceived: {
    subject: 'کالاهای مرجوعی سفارش {orderNumber} شما رسید',
    paragraphs: [
      'فروشگاه «{storeName}» این کالاها از سفارش {orderNumber} شما را دریافت کرد.',
      'هنگامی که مبلغی بابت آن‌ها به شما بازگردد، در نامه‌ای دیگر خبر می‌دهیم.',
    ],
  },
  labels: {
    subtotal: 'جمع کالاها',
    discount: 'تخفیف',
    shipping: 'هزینهٔ ارسال',
    tax: 'مالیات',
    taxIncluded: 'مالیات (در مبلغ)',
    total: 'جمع کل',
    carrier: 'شرکت حمل',
    trackingNumber: 'شمارهٔ رهگیری',
    reason: 'دلیل',
    answer: 'پاسخ فروشگاه',
    reference: 'سفارش',
    code: 'کد',
  },
  followAsGuest:
    'فروشگاه هر زمان که شناسه و کد سفارش را وارد کنید آن را به شما نشان می‌دهد. کد را به کسی ندهید: سفارش را برای دیگران هم باز می‌کند.',
  followWithAccount: 'سفارش در حساب شما در فروشگاه «{storeName}» است و می‌توانید آن را آنجا پیگیری کنید.',
  track: 'پیگیری بسته',
};
