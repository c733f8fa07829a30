const multer = require('multer');
const uuid = require('uuid');

const open = multer({
  // ruleid: unrestricted-upload
  storage: multer.diskStorage({
    destination: (req, file, done) => done(null, 'static'),
    filename: (req, file, done) => {
      const name = file.originalname;
      done(null, uuid.v4() + name.substring(name.lastIndexOf('.')));
    },
  }),
});

const filtered = multer({
  // ok: unrestricted-upload
  storage: multer.diskStorage({
    destination: 'uploads',
    filename: (req, file, done) => done(null, file.originalname),
  }),
  fileFilter: (req, file, done) => done(null, ['image/png', 'image/jpeg'].includes(file.mimetype)),
});

// ok: unrestricted-upload
const kept = multer.diskStorage({
  destination: 'uploads',
  filename: (req, file, done) => done(null, Date.now() + '-' + file.originalname),
});
const images = multer({ storage: kept, fileFilter: onlyImages, limits: { fileSize: 1024 * 1024 } });

const own = multer({
  // ok: unrestricted-upload
  storage: multer.diskStorage({
    destination: 'uploads',
    filename: (req, file, done) => done(null, uuid.v4() + '.dcm'),
  }),
});
