import type { BuyerWording } from '../buyer-wording.js';

export const turkish: BuyerWording = {
  orderConfirmed: {
    subject: '{orderNumber} numaralı siparişiniz onaylandı',
    paragraphs: [
      '“{storeName}” mağazasından verdiğiniz sipariş için teşekkürler. Onaylandı ve hazırlanıyor.',
    ],
  },
  orderDeclined: {
    subject: '{orderNumber} numaralı siparişinizin ödemesi yapılamadı',
    paragraphs: [
      '“{storeName}” mağazasındaki {orderNumber} numaralı siparişinizin {total} tutarındaki ödemesi gerçekleşmedi. Sizden bir tutar alınmadı; ürünler artık sizin için ayrılmış değil.',
      'Sepetiniz yeniden açık: bir kez daha deneyebilir veya başka bir yolla ödeyebilirsiniz.',
    ],
  },
  orderExpired: {
    subject: '{orderNumber} numaralı siparişiniz zamanında ödenmedi',
    paragraphs: [
      '“{storeName}” mağazasındaki {orderNumber} numaralı siparişinizin {total} tutarındaki ödemesi zamanında gelmedi. Sipariş sona erdi; ürünleri artık sizin için ayrılmış değil.',
      'Sepetiniz yeniden açık. Ödemeniz yine de gelirse size kendiliğinden geri döner.',
    ],
  },
  orderCancelled: {
    subject: '{orderNumber} numaralı siparişiniz iptal edildi',
    paragraphs: [
      '“{storeName}” mağazasındaki {orderNumber} numaralı siparişiniz iptal edildi. Ürünleri gönderilmeyecek.',
    ],
    whenPaid: 'Ödediğiniz tutar, ödediğiniz yoldan size geri döner. Bankanıza göre birkaç gün sürebilir.',
  },
  paymentReturned: {
    subject: '{orderNumber} numaralı siparişin ödemesi size geri dönüyor',
    paragraphs: [
      '“{storeName}” mağazasına yaptığınız {amount} tutarındaki ödeme, {orderNumber} numaralı sipariş sona erdikten sonra ulaştı; bu nedenle ürünleri gönderilmeyecek.',
      'Tutarın tamamı, ödediğiniz yoldan kendiliğinden geri döner. Bir şey yapmanız gerekmez. Bankanıza göre birkaç gün sürebilir.',
      'Ürünleri hâlâ istiyorsanız lütfen yeniden sipariş verin.',
    ],
  },
  parcelShipped: {
    subject: '{orderNumber} numaralı siparişinizden bir paket yolda',
    paragraphs: [
      '“{storeName}” mağazası, {orderNumber} numaralı siparişinizden bir paketi kargoya teslim etti.',
    ],
  },
  parcelDelivered: {
    subject: '{orderNumber} numaralı siparişinizden bir paket ulaştı',
    paragraphs: [
      '“{storeName}” mağazasındaki {orderNumber} numaralı siparişinizden bir paket teslim edildi.',
      'Paketi almadıysanız lütfen mağazayla iletişime geçin.',
    ],
  },
  refunded: {
    subject: '{orderNumber} numaralı siparişiniz için {amount} size geri döndü',
    paragraphs: [
      '“{storeName}” mağazası, {orderNumber} numaralı siparişiniz için {amount} tutarını ödediğiniz yoldan geri verdi.',
      'Bankanızda görünmesi birkaç gün sürebilir.',
    ],
  },
  returnApproved: {
    subject: '{orderNumber} numaralı siparişten iadeniz kabul edildi',
    paragraphs: [
      '“{storeName}” mağazası, {orderNumber} numaralı siparişinizden şu ürünleri geri alıyor. Lütfen mağazaya gönderin.',
    ],
  },
  returnDeclined: {
    subject: '{orderNumber} numaralı siparişten iadeniz kabul edilmedi',
    paragraphs: ['“{storeName}” mağazası, {orderNumber} numaralı siparişinizden şu ürünleri geri almıyor.'],
  },
  returnReceived: {
    subject: '{orderNumber} numaralı siparişten iade ettiğiniz ürünler ulaştı',
    paragraphs: [
      '“{storeName}” mağazası, {orderNumber} numaralı siparişinizden şu ürünleri teslim aldı.',
      'Bunlar için size para geri döndüğünde başka bir iletiyle haber veririz.',
    ],
  },
  labels: {
    subtotal: 'Ara toplam',
    discount: 'İndirim',
    shipping: 'Kargo',
    tax: 'Vergi',
    taxIncluded: 'Vergi (dahil)',
    total: 'Toplam',
    carrier: 'Kargo firması',
    trackingNumber: 'Takip numarası',
    reason: 'Neden',
    answer: 'Mağazanın yanıtı',
    reference: 'Sipariş',
    code: 'Kod',
  },
  followAsGuest:
    'Siparişin kimliğini ve kodunu girdiğinizde mağaza siparişi size her zaman gösterir. Kodu kimseyle paylaşmayın: siparişi başkalarına da açar.',
  followWithAccount: 'Sipariş “{storeName}” mağazasındaki hesabınızda durur; oradan takip edebilirsiniz.',
  track: 'Paketi takip et',
};
