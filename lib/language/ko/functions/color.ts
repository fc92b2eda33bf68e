/** What the functions of `color` give, in Korean. */
export const colorFunctions = {
  "color.human": "색 이름",
  "color.space": "색 공간 이름",
  "color.cssSupportedFunction": "색을 만드는 CSS 함수",
  "color.cssSupportedSpace": "CSS가 지원하는 색 공간",
  "color.rgb": "빨강, 초록, 파랑으로 된 색. 다른 지정이 없으면 16진수",
  "color.cmyk": "시안, 마젠타, 노랑, 검정으로 된 색",
  "color.hsl": "색상, 채도, 명도로 된 색",
  "color.hwb": "색상, 백색도, 흑색도로 된 색",
  "color.lab": "CIELAB 색 공간의 색",
  "color.lch": "명도, 채도, 색상으로 된 색(LCH)",
  "color.colorByCSSColorSpace": "CSS 색 공간의 색",
};
