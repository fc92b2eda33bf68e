/** What the functions of `commerce` give, in Korean. */
export const commerceFunctions = {
  "commerce.color": "색 이름",
  "commerce.department": "상점의 매장 분류",
  "commerce.productName": "세 단어로 된 상품 이름",
  "commerce.price": "가격. 소수부가 0인 정수이며, 옵션 객체를 쓰면 19.99와 같은 가격",
  "commerce.productAdjective": "상품 이름의 형용사",
  "commerce.productMaterial": "상품 이름의 재료",
  "commerce.product": "한 단어로 된 상품",
  "commerce.productDescription": "상품을 칭찬하는 문장",
  "commerce.isbn": "검사 숫자가 올바른 도서 번호(ISBN)",
  "commerce.upc": "검사 숫자가 올바른 바코드의 12자리 숫자(UPC-A)",
};
