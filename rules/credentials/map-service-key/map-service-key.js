// ruleid: map-service-key
const GAODE = 'https://webapi.amap.com/maps?v=2.0&key=87626cbb46454d69d652d474cd768002';
const TIANDITU = [
  // ruleid: map-service-key
  'https://t0.tianditu.gov.cn/vec_w/wmts?tk=2ae1ddefc36efd8b9e2779bb79690f07',
];
// ok: map-service-key
const other = 'https://webapi.amap.com/maps?v=2.0&key=' + settings.mapKey;
// ruleid: map-service-key
const MAPBOX = { mapboxToken: 'pk.eyJ1IjoiaGlzLXdhcmQiLCJhIjoiY2s3bTI0M2lnN3kifQ.eUZCUCh8hS9RZQ7hKyaqOg' };
