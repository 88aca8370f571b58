package io.pacta.folder;

import java.util.Map;

/** A small folder of two data sets that has a claim of every kind, and everything one can carry. */
public final class AllKinds {

  public static final Map<String, String> FILES =
      FolderText.of(
          """
          data-sets.csv
          slug,name,covers,precedence,version,licence,authorityFor,listsAll,counts
          notes,"Notes, ""mine""\",1990/2020,60,2,CC0,MEMBER_OF organization:league|PARTY_TO treaty:pact,HOLDS|MEMBER_OF organization:league,country:sylvania 2000-01-01/2020-12-31|organization:league 1999-01-01/2020-12-31
          other,Other notes,../..,-5,,,,,
          sources.csv
          slug,title,url,publisher,published
          book,"The book, in Ελληνικά",https://example.org/?a=1&b=2,A publisher,2004-05~
          paper,=A paper,,,
          unread,A source that nothing cites,,,
          countries.csv
          slug,region,dataSet,source,locator
          freedonia,"Nowhere, or elsewhere",notes,book,page 1
          freedonia,Elsewhere,other,paper,
          sylvania,,,,
          ruritania,,notes,book,
          organizations.csv
          slug,organizationKind,dataSet,source
          league,customs union,notes,book
          council,,notes,book
          lonely,,,
          treaties.csv
          slug,signed,subjects,dataSet,source
          pact,1990-01-02,trade|a \\| b \\\\ c,notes,book
          protocol,1991,,notes,book
          people.csv
          slug,born,died,dataSet,source
          firefly,1895,1977-08-19,notes,book
          offices.csv
          slug,role,dataSet,source
          presidency,HEAD_OF_STATE,notes,book
          events.csv
          slug,eventKind,date,place,topics,partOf,dataSet,source
          opening,MEETING,1992-05,The hall,peace|war,event:summit,notes,book
          summit,SUMMIT,1992-05/1992-06,,,,notes,book
          named.csv
          subject,text,language,nameKind,valid,dataSet,source,quote
          country:freedonia,"Land of the ""Brave"", and Free",en,OFFICIAL,../..,notes,book|paper,"so ""it"" is|a \\| b, c"
          country:freedonia,-Freedonia \\ '@',en,SHORT,../..,notes,book,
          identified.csv
          subject,scheme,value,valid,dataSet,source
          country:freedonia,ISO2,FD,1990/..,notes,book
          existed.csv
          subject,independence,valid,dataSet,source
          country:freedonia,sovereign,1990/,notes,book
          member-of.csv
          subject,object,status,valid,dataSet,rank,rankReason,note,source,locator,supports,quote
          country:freedonia,organization:league,FULL,2004-05/[2020-12-31..],notes,PREFERRED,It was seen.,"A note, with a | bar",book|paper,"page 3 \\| line 4, end|",START|END,|And so it was.
          country:freedonia,organization:league,OBSERVER,1999/2004-05,notes,,,,book,,START,
          country:freedonia,organization:league,FULL,2003/,other,DEPRECATED,Nobody else says so.,,paper,,,
          country:sylvania,organization:league,FULL,2005?,notes,,,,book,,,
          party-to.csv
          subject,object,obligations,provisional,valid,dataSet,source
          country:freedonia,treaty:pact,DEFENSE|NONAGGRESSION,true,1990/..,notes,book
          holds.csv
          subject,object,acting,entered,left,valid,dataSet,source
          person:firefly,office:presidency,true,by appointment,by flight,1990/1991,notes,book
          office-of.csv
          subject,object,valid,dataSet,source
          office:presidency,country:freedonia,1990/..,notes,book
          part-of.csv
          subject,object,valid,dataSet,source
          organization:council,organization:league,1990/..,notes,book
          acted-on.csv
          subject,object,act,valid,effective,onBehalfOf,dataSet,source
          country:freedonia,treaty:pact,WITHDRAWAL,2008,2009,country:sylvania,notes,book
          founded-by.csv
          subject,object,valid,dataSet,source
          organization:league,treaty:pact,1990,notes,book
          amends.csv
          subject,object,valid,dataSet,source
          treaty:protocol,treaty:pact,1991,notes,book
          extends.csv
          subject,object,valid,dataSet,source
          treaty:protocol,treaty:pact,1991,notes,book
          supersedes.csv
          subject,object,valid,dataSet,source
          treaty:protocol,treaty:pact,1991,notes,book
          succeeded-by.csv
          subject,object,manner,valid,dataSet,source
          country:ruritania,country:freedonia,UNIFICATION,1990,notes,book
          took-part-in.csv
          subject,object,role,vote,valid,dataSet,source
          country:freedonia,event:summit,host,YES,1992-05,notes,book
          """);

  /** How many claims it has. */
  static final int CLAIMS = 30;

  private AllKinds() {}
}
