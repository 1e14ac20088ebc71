import type { ExplorerExample } from '../../platform/explorer/explorer-example.js';
import { SIGN_IN } from './account-examples.js';
import { DEMO_PASSWORD, signedIn } from './credentials.js';
import type { Showcase } from './showcase.js';

const GROUP = 'Merchant';

const CREATE_CATEGORY = `mutation AddCategory($input: CategoryCreateInput!) {
  categoryCreate(input: $input) {
    category { id name slug parent { id } }
    userErrors { code message path }
  }
}`;

const CREATE_PRODUCT = `# Variants without a SKU get one. The answer names the ids that the next examples need.
mutation AddProduct($input: ProductCreateInput!) {
  productCreate(input: $input) {
    product { id slug version variants { id sku price { amount currency } availableQuantity } }
    userErrors { code message path }
  }
}`;

const ADJUST_STOCK = `# Paste a variant's id from "Create a product" or "Product page". The same idempotencyKey never counts twice.
mutation CountStock($input: InventoryAdjustInput!, $idempotencyKey: String!) {
  inventoryAdjust(input: $input, idempotencyKey: $idempotencyKey) {
    stock { variant { id sku } onHand reserved available }
    userErrors { code message path }
  }
}`;

const ANNOUNCE_UPLOAD = `# Step 1: announce the file, then send it to the answered url with the answered method and headers.
mutation AnnounceUpload($input: MediaUploadCreateInput!) {
  mediaUploadCreate(input: $input) {
    upload { id url method headers { name value } expiresAt }
    userErrors { code message path }
  }
}`;

const ADD_IMAGE = `# Step 2, when the file has arrived: hang it on the product.
mutation HangPicture($productId: ID!, $images: [ProductImageInput!]!) {
  productImagesAdd(productId: $productId, images: $images) {
    product { id images { id url isPrimary } }
    userErrors { code message path }
  }
}`;

const START_IMPORT = `# Announce and send the CSV or JSONL file as for an image, then name its upload here.
mutation StartImport($input: ProductImportCreateInput!) {
  productImportCreate(input: $input) {
    job { id status }
    userErrors { code message path }
  }
}`;

const WATCH_IMPORT = `# How far the import is, and what it could not take.
query WatchImport($id: ID!) {
  importJob(id: $id) {
    id
    status
    rowsTotal
    rowsDone
    rowsFailed
    errors(first: 20) { nodes { row field code message } }
  }
}`;

const INVITE_STAFF = `mutation InviteColleague($input: StaffInviteInput!) {
  staffInvite(input: $input) {
    invitation { id email role expiresAt }
    userErrors { code message path }
  }
}`;

/** What the owner and the staff of the store send, after signing in. */
export function merchantExamples(showcase: Showcase): ExplorerExample[] {
  const { store } = showcase;
  const owner = { email: `owner@${store}.test`, password: DEMO_PASSWORD };
  const signIn = {
    store,
    group: GROUP,
    title: 'Sign in as the owner',
    query: SIGN_IN,
    variables: { input: owner },
    headers: { 'x-store': store },
  };
  return [signIn, ...catalogExamples(showcase), ...fileExamples(showcase), ...staffExamples(showcase)];
}

function catalogExamples({ store, newCategory, newProduct }: Showcase): ExplorerExample[] {
  const at = { store, group: GROUP, headers: signedIn(store) };
  const delivery = { variantId: 'PASTE_VARIANT_ID', delta: 12, reason: 'Delivery arrived' };
  return [
    { ...at, title: 'Create a category', query: CREATE_CATEGORY, variables: { input: newCategory } },
    { ...at, title: 'Create a product', query: CREATE_PRODUCT, variables: { input: newProduct } },
    {
      ...at,
      title: 'Adjust stock',
      query: ADJUST_STOCK,
      variables: { input: delivery, idempotencyKey: `${store}-delivery-0001` },
    },
  ];
}

function fileExamples({ store, photo }: Showcase): ExplorerExample[] {
  const at = { store, group: GROUP, headers: signedIn(store) };
  const announced = { filename: photo.filename, contentType: 'image/webp', sizeBytes: 48_000 };
  const picture = { uploadId: 'PASTE_UPLOAD_ID', altText: photo.altText };
  return [
    { ...at, title: 'Upload an image: announce it', query: ANNOUNCE_UPLOAD, variables: { input: announced } },
    {
      ...at,
      title: 'Upload an image: add it to a product',
      query: ADD_IMAGE,
      variables: { productId: 'PASTE_PRODUCT_ID', images: [picture] },
    },
    {
      ...at,
      title: 'Import products',
      query: START_IMPORT,
      variables: { input: { format: 'SHOPIFY_CSV', uploadId: 'PASTE_UPLOAD_ID' } },
    },
    { ...at, title: 'Import progress', query: WATCH_IMPORT, variables: { id: 'PASTE_JOB_ID' } },
  ];
}

function staffExamples({ store }: Showcase): ExplorerExample[] {
  const invited = { email: `colleague@${store}.test`, role: 'STAFF' };
  return [
    {
      store,
      group: GROUP,
      title: 'Invite staff',
      query: INVITE_STAFF,
      variables: { input: invited },
      headers: signedIn(store),
    },
  ];
}
