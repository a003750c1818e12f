// The types of tinyglobby name this package's, which it does not bring along.
declare module 'picomatch';
