class MakeImage { public static void main(String[] a) {} }
