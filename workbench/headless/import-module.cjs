/* Imports a module by its address. Outside the bundle of a program, because V8 keeps no code for one that does it itself. */
module.exports.importModule = (address) => import(address);
