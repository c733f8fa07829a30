app.use((err: Error, req: Request, res: Response, next: NextFunction) => {
  // ruleid: exception-text-returned
  res.status(500).json({ stack: err.stack });
});
