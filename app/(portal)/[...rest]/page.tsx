import { notFound } from 'next/navigation';

/** No address of the portal has this shape. */
export default function UnknownPage() {
  notFound();
}
