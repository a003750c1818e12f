// Loaded into a server under test: it ends with the test that started it, however that ends.
const end = (): never => process.exit();
if (process.connected) process.once('disconnect', end);
else end();
