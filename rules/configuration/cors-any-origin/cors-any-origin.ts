// ruleid: cors-any-origin
app.use(cors({ origin: true, credentials: true }));

async function bootstrap() {
  // ruleid: cors-any-origin
  const open = await NestFactory.create(AppModule, { cors: true });
  // ruleid: cors-any-origin
  open.enableCors();
  // ruleid: cors-any-origin
  open.enableCors({ origin: true, credentials: true });
  // ok: cors-any-origin
  open.enableCors({ origin: ['https://his.hospital.internal'] });
  // ok: cors-any-origin
  open.enableCors(settings.cors);
}
