namespace Tertial;
