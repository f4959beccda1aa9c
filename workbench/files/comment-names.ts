/** Parts, links and namespaces of comments with replies ([MS-XLSX] 2.1.47 and 2.6.202 on, of 2018). */
export const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
export const THREADS_LINK = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
export const THREADS_TYPE = "application/vnd.ms-excel.threadedcomments+xml";
export const PERSONS_LINK = "http://schemas.microsoft.com/office/2017/10/relationships/person";
export const PERSONS_TYPE = "application/vnd.ms-excel.person+xml";
export const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

/** The author of the note that older programs show in place of a comment: its comment's id. */
export const THREAD_AUTHOR = "tc=";
