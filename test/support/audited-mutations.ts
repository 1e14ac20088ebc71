/** What mutations leave in the audit log, by the beginning of the action. A new mutation must be put here or below. */
export const AUDITED_AS: Readonly<Record<string, readonly string[]>> = {
  order: [
    'checkoutComplete',
    'orderCancel',
    'orderCapture',
    'orderNoteAdd',
    'ordersBulkCancel',
    'orderUpdate',
  ],
  payment: ['testPaymentSettle'],
  refund: ['refundCreate'],
  payment_account: ['paymentAccountSet'],
  shipment: ['shipmentCreate', 'shipmentsBulkCreate', 'shipmentStatusUpdate', 'shipmentUpdate'],
  return: [
    ...['returnRequest', 'returnApprove', 'returnDecline', 'returnReceive', 'returnRefund'],
    'returnCancel',
  ],
  product: [
    ...['productCreate', 'productUpdate', 'productDelete', 'productTranslationsSet', 'productVariantsAdd'],
    ...['variantUpdate', 'variantDelete'],
    ...['productImagesAdd', 'productImageUpdate', 'productImageDelete', 'productImagesReorder'],
  ],
  category: ['categoryCreate', 'categoryUpdate', 'categoryDelete', 'categoryTranslationsSet'],
  import: ['productImportCreate', 'importCancel'],
  stock: ['inventoryAdjust', 'inventorySet', 'inventoryTransfer', 'lowStockThresholdSet'],
  location: ['locationCreate', 'locationUpdate', 'locationDelete'],
  promotion: ['promotionCreate', 'promotionUpdate', 'promotionDelete'],
  customer: ['customerUpdate', 'consentSet', 'customerErase', 'customerDataExportCreate'],
  report_export: ['reportExportCreate', 'reportExportCancel'],
  customer_group: [
    ...['customerGroupCreate', 'customerGroupUpdate', 'customerGroupDelete'],
    ...['customerGroupMembersAdd', 'customerGroupMembersRemove'],
  ],
  tax: [
    ...['taxCategoryCreate', 'taxCategoryUpdate', 'taxCategoryDelete'],
    ...['taxRateCreate', 'taxRateUpdate', 'taxRateDelete'],
    ...['taxZoneCreate', 'taxZoneUpdate', 'taxZoneDelete', 'taxSettingsUpdate'],
  ],
  shipping: [
    ...['carrierCreate', 'carrierUpdate', 'carrierDelete', 'carrierSecretRotate'],
    ...['shippingMethodCreate', 'shippingMethodUpdate', 'shippingMethodDelete'],
    ...['shippingZoneCreate', 'shippingZoneUpdate', 'shippingZoneDelete', 'shippingSettingsUpdate'],
  ],
  staff: ['staffInvite', 'staffInvitationRevoke', 'staffInvitationAccept', 'staffRoleChange', 'staffRemove'],
  member: ['storeLeave'],
  analytics: ['analyticsRebuild'],
  exchange_rates: ['exchangeRatesSet'],
  domain: ['storeDomainAdd', 'storeDomainRemove', 'storeDomainVerify'],
  store: [
    ...['storeCreate', 'storeUpdate', 'storeOwnershipTransfer', 'storePlanChange'],
    ...['storePlanSet', 'storeSuspend', 'storeReactivate', 'storeImpersonate', 'retentionSettingsUpdate'],
  ],
  user: [
    ...['accountRegister', 'profileUpdate', 'emailVerify', 'emailChange', 'passwordChange', 'passwordReset'],
    ...['phoneVerify', 'phoneSessionCreate', 'accountErase', 'myDataExportCreate'],
    ...['userLock', 'userUnlock', 'userSignOut', 'userErase'],
  ],
  feature_flag: ['featureFlagSet', 'featureFlagOverride', 'featureFlagRemove'],
  announcement: ['announcementCreate', 'announcementUpdate', 'announcementRemove'],
  analytics_settings: ['analyticsSettingsUpdate'],
  job: ['jobRetry', 'jobCancel'],
  dead_letter: ['deadLetterRetry'],
};

const CART = 'a cart is its buyer’s own and no change of the store; what comes of it is audited as an order';
const SESSION = 'signing in and out is in the list of sessions and attempts, which is kept by itself';
const ASKED = 'asks for a letter or a message, and changes nothing';

/** Mutations that leave nothing in the audit log, each with the reason. */
export const NOT_AUDITED: Readonly<Record<string, string>> = {
  ...{ cartBuyerUpdate: CART, cartClaim: CART, cartDiscountCodesSet: CART, cartLinesAdd: CART },
  ...{ cartLinesRemove: CART, cartLinesUpdate: CART, cartPricesAcknowledge: CART },
  cartShippingOptionSelect: CART,
  ...{ sessionCreate: SESSION, sessionRefresh: SESSION, sessionRevoke: SESSION, sessionsRevokeAll: SESSION },
  ...{ emailVerificationRequest: ASKED, passwordResetRequest: ASKED, phoneCodeRequest: ASKED },
  eventsTrack: 'what visitors look at is counted without who they are, and changes nothing of the store',
  announcementDismiss: 'whoever has read something puts it away for themselves alone',
  mediaUploadCreate: 'an upload is nothing until something uses it, and that is audited',
};
