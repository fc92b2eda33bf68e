import moment from "moment";
import { expect, test } from "vitest";
import { detectDateFormat } from "./date-format";

test.each([
  ["2024-05-01T12:30:45Z", "YYYY-MM-DDTHH:mm:ss[Z]"],
  ["2024-05-01T12:30:45.123Z", "YYYY-MM-DDTHH:mm:ss.SSS[Z]"],
  ["2024-05-01T12:30:45.123000Z", "YYYY-MM-DDTHH:mm:ss.SSSSSS[Z]"],
  ["2024-05-01T12:30:45+00:00", "YYYY-MM-DDTHH:mm:ssZ"],
  ["2024-05-01T12:30:45", "YYYY-MM-DDTHH:mm:ss"],
  ["2024-05-01 12:30:45.123", "YYYY-MM-DD HH:mm:ss.SSS"],
  ["2024-05-01 12:30:45,123", "YYYY-MM-DD HH:mm:ss,SSS"],
  ["2024-05-01 12:30:45 UTC", "YYYY-MM-DD HH:mm:ss [UTC]"],
  ["2024/05/01 12:30", "YYYY/MM/DD HH:mm"],
  ["2024-05-01", "YYYY-MM-DD"],
  ["01.05.2024", "DD.MM.YYYY"],
  ["10/Oct/2000:13:55:36 +0000", "DD/MMM/YYYY:HH:mm:ss ZZ"],
  ["Wed Oct 11 14:32:52 2023", "ddd MMM DD HH:mm:ss YYYY"],
  ["Wed Oct 11 14:32:52.123000 2023", "ddd MMM DD HH:mm:ss.SSSSSS YYYY"],
  ["Oct 11 22:14:15", "MMM DD HH:mm:ss"],
  ["Wed, 11 Oct 2023 22:14:15 GMT", "ddd, DD MMM YYYY HH:mm:ss [GMT]"],
  ["October 9, 2023", "MMMM D, YYYY"],
  ["5/1/2024 3:04 PM", "M/D/YYYY h:mm A"],
  ["12/31/2024", "MM/DD/YYYY"],
  ["31/12/2024", "DD/MM/YYYY"],
  ["22:14:15", "HH:mm:ss"],
  ["20240501T123045Z", "YYYYMMDDTHHmmss[Z]"],
])("%s has the format %s", (value, format) => {
  expect(detectDateFormat([value])).toMatchObject({ format, utc: true });
  const text = moment.utc(value, format, true);
  expect(text.isValid() && text.format(format)).toBe(value);
});

test("an offset other than zero is not UTC", () => {
  expect(detectDateFormat(["10/Oct/2000:13:55:36 -0700"])).toMatchObject({
    format: "DD/MMM/YYYY:HH:mm:ss ZZ",
    utc: false,
  });
  expect(detectDateFormat(["2024-05-01T12:30:45+09:00"])).toMatchObject({
    format: "YYYY-MM-DDTHH:mm:ssZ",
    utc: false,
  });
});

test("uses all values to decide which number is the month", () => {
  expect(detectDateFormat(["01/02/2024", "02/01/2024"])?.format).toBe("MM/DD/YYYY");
  expect(detectDateFormat(["01/02/2024", "25/01/2024"])?.format).toBe("DD/MM/YYYY");
  expect(detectDateFormat(["1/2/2024", "25/1/2024"])?.format).toBe("D/M/YYYY");
});

test.each([
  ["2024-13-01"],
  ["2024-02-32"],
  ["24:00:00"],
  ["1.2.3"],
  ["2024"],
  ["12345678"],
  ["hello"],
  [""],
  ["2024-05-01T"],
  ["2024-05-01 and more"],
])("%s is not a date", (value) => {
  expect(detectDateFormat([value])).toBeUndefined();
});

test("values in two formats have no common format", () => {
  expect(detectDateFormat(["2024-05-01", "2024-05-01T10:00:00Z"])).toBeUndefined();
  expect(detectDateFormat(["2024-05-01T10:00:00.1Z", "2024-05-01T10:00:00.123Z"])).toBeUndefined();
});
