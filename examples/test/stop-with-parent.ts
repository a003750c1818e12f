// Loaded into a server under test: it ends with the test that started it, however that ends.
process.once('disconnect', () => process.exit());
