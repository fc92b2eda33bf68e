/** What the functions of `book` give, in Korean. */
export const bookFunctions = {
  "book.author": "책의 저자",
  "book.format": "책의 형태(예: Hardcover)",
  "book.genre": "책의 장르",
  "book.publisher": "출판사",
  "book.series": "책 시리즈",
  "book.title": "책 제목",
};
